// Checks a running server: node check.mjs http://127.0.0.1:8080/graphql
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { buildClientSchema, getIntrospectionQuery, printSchema } from "graphql";
import { serverAudits } from "graphql-http";
import { createClient as createEventStreamClient } from "graphql-sse";
import { createClient as createSocketClient } from "graphql-ws";
import WebSocket from "ws";

const url = process.argv[2];
// Of the local run's accounts; without it the subscriptions, which need a sign-in, are not checked.
const password = process.env.LIANZHAO_DEMO_PASSWORD;
const failures = [];

function report(what, problem) {
    console.log(`API check: ${what}: ${problem ? "NOT in order" : "in order"}`);
    if (problem) {
        console.log(problem);
        failures.push(what);
    }
}

function tool(what, cwd, ...command) {
    try {
        execFileSync("npx", ["--no-install", ...command], { cwd, stdio: "pipe" });
        report(what);
    } catch (error) {
        report(what, `${error.stdout}${error.stderr}`);
    }
}

async function ask(query) {
    const response = await fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ query }),
    });
    const { data, errors } = await response.json();
    if (!data) {
        throw new Error(`No answer: ${JSON.stringify(errors)}`);
    }
    return data;
}

async function headers() {
    const input = `{login: "auditor", password: ${JSON.stringify(password)}}`;
    const { signIn } = await ask(`mutation { signIn(input: ${input}) { ... on SignedIn { token } } }`);
    return { Authorization: `Bearer ${signIn.token}` };
}

/** The first event of the subscription, by the reference client of a transport. */
async function subscription(transport, client) {
    try {
        const events = client.iterate({ query: "subscription { dataChanged { dataVersion } }" });
        const { value } = await events.next();
        await events.return();
        report(transport, value.data?.dataChanged.dataVersion ? "" : JSON.stringify(value));
    } catch (error) {
        report(transport, String(error));
    } finally {
        await client.dispose();
    }
}

async function subscriptions() {
    if (!password) {
        console.log("API check: subscriptions: skipped, set LIANZHAO_DEMO_PASSWORD");
        return;
    }
    const signedIn = await headers();
    await subscription("subscription by graphql-sse", createEventStreamClient({ url, headers: signedIn }));
    class SignedInSocket extends WebSocket {
        constructor(address, protocols) {
            super(address, protocols, { headers: signedIn });
        }
    }
    const socketUrl = url.replace(/^http/, "ws");
    await subscription(
        "subscription by graphql-ws",
        createSocketClient({ url: socketUrl, webSocketImpl: SignedInSocket, retryAttempts: 0 }),
    );
}

async function conformance() {
    const audits = serverAudits({ url, fetchFn: fetch });
    const broken = [];
    for (const audit of audits) {
        const result = await audit.fn();
        if (result.status !== "ok") {
            broken.push(`${audit.name}: ${result.reason}`);
        }
    }
    report(`GraphQL over HTTP, ${audits.length} audits (MUST, SHOULD, MAY)`, broken.join("\n"));
}

await conformance();
await subscriptions();
const schema = await ask(getIntrospectionQuery({ descriptions: true }));
writeFileSync("schema.json", JSON.stringify(schema));
writeFileSync("relay/schema.graphql", printSchema(buildClientSchema(schema)));
tool("introspection compiles with relay-compiler", "relay", "relay-compiler", "relay.config.json");
tool("introspection and registered documents compile with graphql-codegen", ".", "graphql-codegen", "--config", "codegen.yml");
tool("schema follows schema-recommended and schema-relay of graphql-eslint", ".", "eslint", "committed.graphql");
process.exitCode = failures.length === 0 ? 0 : 1;
