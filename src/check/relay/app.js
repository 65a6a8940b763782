// What a Relay client asks: a list that goes on, an object fetched again, a change listened to.
import { graphql } from "relay-runtime";

export const park = graphql`
    query appParkQuery($code: String!) {
        park(code: $code) {
            id
            name
            ...app_leads
        }
    }
`;

export const leads = graphql`
    fragment app_leads on Park
    @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
    @refetchable(queryName: "appLeadsQuery") {
        leads(first: $first, after: $after) @connection(key: "app_leads") {
            totalCount
            edges {
                node {
                    id
                    score
                    enterprise {
                        id
                        name
                    }
                }
            }
        }
    }
`;

export const changes = graphql`
    subscription appChangesSubscription {
        dataChanged {
            dataVersion
        }
    }
`;
