package org.lianzhao.edge.document;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.EdgeSettings.Limits;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;

/**
 * Checks a parsed document against the limits that need no schema, before it is validated. A
 * fragment is measured once however often it is spread, so the work grows with the document only.
 */
final class DocumentShape {
    /** Depth of a selection, and how many fields it puts on its own level. */
    private record Extent(long depth, long fields) {}

    /** The library puts them into every schema; what they ask for would not be done. */
    private static final Set<String> UNSUPPORTED =
            Set.of("defer", "experimental_disableErrorPropagation");

    private final Limits limits;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, @Nullable Extent> measured = new HashMap<>();

    private DocumentShape(Limits limits, Document document) {
        this.limits = limits;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    static void check(Limits limits, Document document) {
        var shape = new DocumentShape(limits, document);
        refuse(
                "fragments",
                limits.fragments(),
                document.getDefinitionsOfType(FragmentDefinition.class).size());
        refuse("aliases", limits.aliases(), countAliases(document));
        refuse("directives", limits.directives(), countDirectives(document));
        refuseUnsupported(document);
        shape.fragments.keySet().forEach(shape::fragment);
        document.getDefinitionsOfType(OperationDefinition.class).forEach(shape::checkOperation);
    }

    private void checkOperation(OperationDefinition operation) {
        var extent = extent(operation.getSelectionSet());
        refuse("depth", limits.depth(), extent.depth);
        refuse("root-fields", limits.rootFields(), extent.fields);
    }

    private Extent extent(@Nullable SelectionSet selections) {
        var depth = 0L;
        var fields = 0L;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                var part =
                        switch (selection) {
                            case Field field ->
                                    new Extent(1 + extent(field.getSelectionSet()).depth, 1);
                            case InlineFragment inline -> extent(inline.getSelectionSet());
                            case FragmentSpread spread -> fragment(spread.getName());
                            default -> new Extent(0, 0);
                        };
                depth = Math.max(depth, part.depth);
                fields = Math.min(Integer.MAX_VALUE, fields + part.fields);
            }
        }
        return new Extent(depth, fields);
    }

    private Extent fragment(String name) {
        var definition = fragments.get(name);
        if (definition == null) {
            return new Extent(0, 0); // Validation names it.
        }
        if (measured.containsKey(name)) {
            var known = measured.get(name);
            if (known == null) {
                throw Refused.because(
                        RefusalCode.INVALID_DOCUMENT, "A fragment of the document spreads itself");
            }
            return known;
        }
        measured.put(name, null);
        var extent = extent(definition.getSelectionSet());
        measured.put(name, extent);
        return extent;
    }

    private static long countAliases(Node<?> node) {
        var own = node instanceof Field field && field.getAlias() != null ? 1L : 0L;
        return own + node.getChildren().stream().mapToLong(DocumentShape::countAliases).sum();
    }

    private static long countDirectives(Node<?> node) {
        var own =
                node instanceof DirectivesContainer<?> container
                        ? container.getDirectives().size()
                        : 0L;
        return own
                + node.getChildren().stream()
                        .filter(child -> !(child instanceof Directive))
                        .mapToLong(DocumentShape::countDirectives)
                        .sum();
    }

    private static void refuseUnsupported(Node<?> node) {
        if (node instanceof Directive directive && UNSUPPORTED.contains(directive.getName())) {
            throw Refused.because(
                    RefusalCode.INVALID_DOCUMENT,
                    "The directive @" + directive.getName() + " is not supported");
        }
        node.getChildren().forEach(DocumentShape::refuseUnsupported);
    }

    private static void refuse(String limit, long maximum, long found) {
        if (found > maximum) {
            throw Refused.beyond(limit, maximum, found);
        }
    }
}
