// Starts GraphiQL with one tab per example of examples/index.json.
"use strict";

const asJson = (response) => response.json();
const asText = (response) => response.text();

async function example({ file, variables }) {
    const query = await fetch(`/graphiql/examples/${file}`).then(asText);
    return { query, variables: JSON.stringify(variables, null, 2) };
}

async function start() {
    const root = document.getElementById("graphiql");
    try {
        const examples = await fetch("/graphiql/examples/index.json").then(asJson);
        const defaultTabs = await Promise.all(examples.map(example));
        const page = React.createElement(GraphiQL, {
            fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
            defaultTabs,
            defaultEditorToolsVisibility: "variables",
        });
        ReactDOM.createRoot(root).render(page);
    } catch (error) {
        root.textContent = `页面无法启动：${error.message}`;
    }
}

start();
