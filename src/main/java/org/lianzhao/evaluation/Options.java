package org.lianzhao.evaluation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Options of a command line: “--name value” or a bare “--flag”; anything else is a problem. */
final class Options {
    private final Map<String, String> values = new HashMap<>();

    Options(String[] args, Set<String> names, Set<String> flags) {
        for (var i = 0; i < args.length; i++) {
            var name = args[i];
            var flag = flags.contains(name);
            if (!flag && !names.contains(name)) {
                throw new InputProblem("unknown option “" + name + "”; see --help");
            }
            if (!flag && i + 1 == args.length) {
                throw new InputProblem("option " + name + " needs a value");
            }
            if (values.put(name, flag ? "" : args[++i]) != null) {
                throw new InputProblem("option " + name + " is given twice");
            }
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    @Nullable String get(String name) {
        return values.get(name);
    }

    Path file(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new InputProblem("option " + name + " FILE is missing; see --help");
        }
        return path(value);
    }

    static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new InputProblem(
                    "not a file name in this locale: "
                            + value
                            + "; set LANG=C.UTF-8 where it is Chinese");
        }
    }

    long number(String name, long otherwise) {
        var value = values.get(name);
        try {
            return value == null ? otherwise : Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new InputProblem("option " + name + " needs a whole number, not “" + value + "”");
        }
    }

    /** Whether names may tell who belongs to whom: unless --names none is given. */
    boolean readsNames() {
        var value = values.get("--names");
        if (value != null && !value.equals("none")) {
            throw new InputProblem("option --names takes none, not “" + value + "”");
        }
        return value == null;
    }

    /** The maker groups that --groups asks for: the shipped ones, a file's, or none. */
    List<MakerGroup> groups() {
        var value = values.get("--groups");
        if (value == null) {
            return MakerGroup.shipped();
        }
        return value.equals("none") ? List.of() : MakerGroup.read(path(value));
    }
}
