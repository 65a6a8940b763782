// Signs in by the cookie that signIn sets, then starts GraphiQL with one tab per example of examples/index.json that the
// signed-in role may run, about its own park.
"use strict";

const ROLES = { ZONE_ADMINISTRATOR: "经开区管理员", PARK_TEAM: "园区招商", CHAMBER: "商会", AUDITOR: "审计" };
// What GraphiQL keeps between visits, and for whom it was kept.
const KEPT = ["tabState", "query", "variables", "headers", "operationName"].map((name) => `graphiql:${name}`);
const KEPT_FOR = "lianzhao:examples";
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

// Who belongs to no park sees examples about the first one that serves an anchor.
async function surroundings(viewer) {
    const zones = (await ask("parks")).data.zones;
    const parks = zones.flatMap((zone) => zone.parks.map((park) => ({ ...park, zone: zone.code })));
    const own = parks.find((park) => park.code === viewer.park?.code);
    return { parks, shown: own ?? parks.find((park) => park.anchors.length > 0) ?? parks[0] };
}

async function values(viewer, park) {
    const answer = viewer.role === "CHAMBER" ? null : await ask("first-lead", { park: park.code });
    return {
        "{zone}": park.zone,
        "{park}": park.code,
        "{chain}": park.focuses[0]?.chain.code ?? "AUTO_ELECTRONICS",
        "{lead}": answer?.data?.park?.leads?.edges[0]?.node.id ?? "",
    };
}

async function example({ file, variables }, known) {
    const query = await fetch(`/graphiql/examples/${file}`).then(asText);
    const filled = JSON.stringify(variables, (name, value) => known[value] ?? value, 2);
    return { query, variables: filled };
}

// Tabs of somebody else, or of other examples, would be about the wrong park.
function forgetOthers(viewer, examples) {
    const now = JSON.stringify([viewer.role, viewer.park?.code, viewer.chamber?.name, examples]);
    if (localStorage[KEPT_FOR] !== now) {
        KEPT.forEach((name) => localStorage.removeItem(name));
        localStorage[KEPT_FOR] = now;
    }
}

async function showEditor(viewer, park) {
    const all = await fetch("/graphiql/examples/index.json").then(asJson);
    const examples = all.filter((one) => one.roles.includes(viewer.role));
    const known = await values(viewer, park);
    forgetOthers(viewer, examples);
    const defaultTabs = await Promise.all(examples.map((one) => example(one, known)));
    // On the first visit GraphiQL takes the query it shows from the first tab, but the variables from here.
    localStorage["graphiql:variables"] ??= defaultTabs[0].variables;
    const page = React.createElement(GraphiQL, {
        fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
        defaultTabs,
        defaultEditorToolsVisibility: "variables",
    });
    ReactDOM.createRoot(element("graphiql")).render(page);
}

// The lead sheets of the parks whose leads the signed-in account may see.
function showSheets(viewer, parks, park) {
    if (viewer.role === "CHAMBER") {
        return;
    }
    const choice = element("sheet-park");
    const seen = viewer.park ? [park] : parks;
    choice.replaceChildren(...seen.map(({ code, name }) => new Option(name, code, false, code === park.code)));
    const point = () => {
        element("sheet-xlsx").href = `/parks/${choice.value}/leads.xlsx`;
        element("sheet-csv").href = `/parks/${choice.value}/leads.csv`;
    };
    choice.addEventListener("change", point);
    point();
    element("sheets").hidden = false;
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
        const { parks, shown } = await surroundings(viewer);
        showSheets(viewer, parks, shown);
        await showEditor(viewer, shown);
    } catch (error) {
        element("graphiql").textContent = `页面无法启动：${error.message}`;
    }
}

start();
