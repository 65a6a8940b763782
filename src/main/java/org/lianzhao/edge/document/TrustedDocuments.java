package org.lianzhao.edge.document;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.platform.Digest;
import org.lianzhao.platform.StartFailure;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Documents registered at build time: {@code .graphql} files on the class path, each known by the
 * SHA-256 of its bytes, written {@code sha256:…}.
 */
@Component
public class TrustedDocuments {
    private static final String PREFIX = "sha256:";

    private final Map<String, String> byId;
    private final Set<String> operations;
    private final boolean only;

    TrustedDocuments(EdgeSettings settings, ResourcePatternResolver files) throws IOException {
        this.byId = read(settings.trustedDocuments(), files);
        this.operations = operations(byId);
        this.only = settings.trustedDocumentsOnly();
        if (only && byId.isEmpty()) {
            throw new StartFailure(
                    "lianzhao.edge.trusted-documents-only is set, but lianzhao.edge.trusted-documents"
                            + " names no document, so nothing could be executed.",
                    "Name the documents, or leave trusted-documents-only out.");
        }
    }

    public static String idOf(String document) {
        return PREFIX + Digest.sha256(document);
    }

    /** The document of a {@code documentId}. */
    public String document(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() ->
                        Refused.because(
                                RefusalCode.DOCUMENT_NOT_FOUND,
                                "No document is registered under the documentId; it has the form"
                                        + " sha256:<64 hexadecimal digits>"));
    }

    /** Refuses a text that is not registered, where only registered ones run. */
    public void check(String document) {
        if (only && !byId.containsKey(idOf(document))) {
            throw Refused.because(
                    RefusalCode.DOCUMENT_NOT_TRUSTED,
                    "Only registered documents are executed here; send a documentId");
        }
    }

    /** The operation name where a registered document has it, else one word for all others. */
    public String knownOperation(@Nullable String name) {
        return name != null && operations.contains(name) ? name : "other";
    }

    public Map<String, String> byId() {
        return byId;
    }

    private static Map<String, String> read(List<String> patterns, ResourcePatternResolver files)
            throws IOException {
        var documents = new LinkedHashMap<String, String>();
        for (var pattern : patterns) {
            for (var file : files.getResources(pattern)) {
                var text = file.getContentAsString(StandardCharsets.UTF_8);
                documents.put(idOf(text), text);
            }
        }
        return Map.copyOf(documents);
    }

    private static Set<String> operations(Map<String, String> documents) {
        return documents.values().stream()
                .map(Parser::parse)
                .flatMap(document ->
                        document.getDefinitionsOfType(OperationDefinition.class).stream())
                .map(OperationDefinition::getName)
                .filter(name -> name != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
