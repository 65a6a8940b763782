// Checks a running server: node check.mjs http://127.0.0.1:8080/graphql
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { buildClientSchema, getIntrospectionQuery, printSchema } from "graphql";
import { serverAudits } from "graphql-http";

const url = process.argv[2];
const failures = [];

function report(what, problem) {
    console.log(`API check: ${what}: ${problem ? "NOT in order" : "in order"}`);
    if (problem) {
        console.log(problem);
        failures.push(what);
    }
}

function tool(what, ...command) {
    try {
        execFileSync("npx", ["--no-install", ...command], { stdio: "pipe" });
        report(what);
    } catch (error) {
        report(what, `${error.stdout}${error.stderr}`);
    }
}

async function introspection() {
    const response = await fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: true }) }),
    });
    const { data, errors } = await response.json();
    if (!data) {
        throw new Error(`No introspection: ${JSON.stringify(errors)}`);
    }
    return data;
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
const schema = await introspection();
writeFileSync("schema.json", JSON.stringify(schema));
writeFileSync("relay/schema.graphql", printSchema(buildClientSchema(schema)));
tool("introspection compiles with relay-compiler", "relay-compiler", "relay/relay.config.json");
tool("introspection and registered documents compile with graphql-codegen", "graphql-codegen", "--config", "codegen.yml");
tool("schema follows schema-recommended and schema-relay of graphql-eslint", "eslint", "committed.graphql");
process.exitCode = failures.length === 0 ? 0 : 1;
