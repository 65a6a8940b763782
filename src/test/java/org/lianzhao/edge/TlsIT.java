package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** TLS with a certificate and key in PEM files, as the README says to set it up. */
@ServedTest
class TlsIT {
    private static final char[] PASSWORD = "only-for-this-test".toCharArray();
    private static final KeyStore KEYS = keys();

    @TempDir static Path folder;

    private final int port;

    TlsIT(@LocalServerPort int port) {
        this.port = port;
    }

    @DynamicPropertySource
    static void certificate(DynamicPropertyRegistry registry)
            throws IOException, GeneralSecurityException {
        var certificate = folder.resolve("certificate.pem");
        var key = folder.resolve("key.pem");
        Files.writeString(
                certificate, pem("CERTIFICATE", KEYS.getCertificate("server").getEncoded()));
        Files.writeString(key, pem("PRIVATE KEY", KEYS.getKey("server", PASSWORD).getEncoded()));
        registry.add(
                "spring.ssl.bundle.pem.edge.keystore.certificate", () -> "file:" + certificate);
        registry.add("spring.ssl.bundle.pem.edge.keystore.private-key", () -> "file:" + key);
        registry.add("server.ssl.bundle", () -> "edge");
    }

    @Test
    void answersOverTlsAndTellsBrowsersToStayThere()
            throws IOException, InterruptedException, GeneralSecurityException {
        var client = HttpClient.newBuilder().sslContext(trusting()).build();
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "https://localhost:%d/graphql?query=%%7B__typename%%7D"
                                                .formatted(port)))
                        .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000");
    }

    private static SSLContext trusting() throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KEYS);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static String pem(String what, byte[] content) {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
    }

    /** A certificate for localhost, made by the tool that comes with every JDK. */
    private static KeyStore keys() {
        try {
            var temporary = Files.createTempDirectory("keys");
            var file = temporary.resolve("keys.p12");
            var made =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "keytool")
                                            .toString(),
                                    "-genkeypair",
                                    "-alias",
                                    "server",
                                    "-keyalg",
                                    "EC",
                                    "-dname",
                                    "CN=localhost",
                                    "-ext",
                                    "SAN=dns:localhost",
                                    "-validity",
                                    "2",
                                    "-storetype",
                                    "PKCS12",
                                    "-storepass",
                                    new String(PASSWORD),
                                    "-keystore",
                                    file.toString())
                            .inheritIO()
                            .start()
                            .waitFor();
            assertThat(made).isZero();
            var keys = KeyStore.getInstance(file.toFile(), PASSWORD);
            FileSystemUtils.deleteRecursively(temporary);
            return keys;
        } catch (IOException | InterruptedException | GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
