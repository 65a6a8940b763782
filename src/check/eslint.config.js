// schema-recommended and schema-relay of @graphql-eslint, on the committed schema.
import graphql from "@graphql-eslint/eslint-plugin";

const rules = {
    ...graphql.configs["flat/schema-recommended"].rules,
    ...graphql.configs["flat/schema-relay"].rules,
    // Most descriptions are one line, and stand in one.
    "@graphql-eslint/description-style": "off",
    // Whatever can be found again implements Node and has an id; a value (a reason, a share) has none.
    "@graphql-eslint/strict-id-in-types": "off",
    // Lists are read forwards.
    "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
    // Short lists that are always complete need no pages; pages may hold values, such as matches, and
    // what is only found through its list, such as notices.
    "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
    ],
    // Spring for GraphQL makes these types, without descriptions.
    "@graphql-eslint/require-description": [
        "error",
        {
            types: true,
            rootField: true,
            ignoredSelectors: [
                "ObjectTypeDefinition[name.value=/(Connection|Edge)$/]",
                "ObjectTypeDefinition[name.value=PageInfo]",
            ],
        },
    ],
};

export default [
    {
        files: ["committed.graphql"],
        plugins: { "@graphql-eslint": graphql },
        languageOptions: {
            parser: graphql.parser,
            parserOptions: { graphQLConfig: { schema: "committed.graphql" } },
        },
        rules,
    },
];
