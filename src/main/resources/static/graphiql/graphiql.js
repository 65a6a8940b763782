// Signs in by the cookie that signIn sets, then starts GraphiQL with one tab per example of examples/index.json.
"use strict";

const ROLES = { ZONE_ADMINISTRATOR: "经开区管理员", PARK_TEAM: "园区招商", CHAMBER: "商会", AUDITOR: "审计" };
const element = (id) => document.getElementById(id);
const asJson = (response) => response.json();
const asText = (response) => response.text();

// A request without a valid token answers 401 and removes the cookie; then nobody is signed in.
async function ask(operation, variables) {
    const query = await fetch(`/graphiql/operations/${operation}.graphql`).then(asText);
    return fetch("/graphql", {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json, application/json" },
        body: JSON.stringify({ query, variables }),
    }).then(asJson);
}

async function example({ file, variables }) {
    const query = await fetch(`/graphiql/examples/${file}`).then(asText);
    return { query, variables: JSON.stringify(variables, null, 2) };
}

async function showEditor() {
    const examples = await fetch("/graphiql/examples/index.json").then(asJson);
    const defaultTabs = await Promise.all(examples.map(example));
    // On the first visit GraphiQL takes the query it shows from the first tab, but the variables from here.
    localStorage["graphiql:variables"] ??= defaultTabs[0].variables;
    const page = React.createElement(GraphiQL, {
        fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
        defaultTabs,
        defaultEditorToolsVisibility: "variables",
    });
    ReactDOM.createRoot(element("graphiql")).render(page);
}

function showForm(message) {
    element("graphiql").textContent = "";
    element("sign-in").hidden = false;
    element("refusal").textContent = message;
    element("sign-in").addEventListener("submit", signIn);
}

async function signIn(event) {
    event.preventDefault();
    const form = element("sign-in");
    const input = Object.fromEntries(new FormData(form));
    try {
        const { data, errors } = await ask("sign-in", { input });
        const outcome = data?.signIn;
        if (outcome?.__typename === "SignedIn") {
            location.replace("/graphiql");
        } else {
            form.password.value = "";
            element("refusal").textContent = outcome?.message ?? errors[0].message;
        }
    } catch (error) {
        element("refusal").textContent = `无法登录：${error.message}`;
    }
}

async function signOut() {
    await ask("sign-out");
    location.replace("/graphiql");
}

async function start() {
    try {
        const { data } = await ask("viewer");
        const viewer = data?.viewer;
        if (!viewer) {
            showForm(location.search === "?refused" ? "统一身份认证通过，但这里没有您的账号，请联系经开区管理员" : "");
            return;
        }
        const place = viewer.park?.name ?? viewer.chamber?.name;
        const who = new Set([viewer.name, ROLES[viewer.role], place].filter(Boolean));
        element("who").textContent = [...who].join(" · ");
        element("sign-out").addEventListener("click", signOut);
        element("signed-in").hidden = false;
        await showEditor();
    } catch (error) {
        element("graphiql").textContent = `页面无法启动：${error.message}`;
    }
}

start();
