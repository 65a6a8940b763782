// A park has one set of a name, however wide and in whatever case it is written.
CREATE CONSTRAINT weight_set_folded IF NOT EXISTS FOR (n:WeightSet) REQUIRE (n.park, n.folded) IS UNIQUE;
// Finds all counts of failed sign-ins under a login, whatever address or device they came from.
CREATE INDEX sign_in_attempts_login IF NOT EXISTS FOR (n:SignInAttempts) ON (n.login);
DROP CONSTRAINT weight_set_name IF EXISTS;
