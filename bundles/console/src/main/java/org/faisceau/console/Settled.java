// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form in which a person chose between two versions, as the ordinary form it stands for; see {@code Ui.clash}. */
final class Settled {
    private static final String CHOICE = "choice.";

    private Settled() {}

    /** The same where nothing was to be chosen. */
    static Submission of(Submission sent) {
        var chosen = sent.fields().keySet().stream().filter(it -> it.startsWith(CHOICE)).map(it -> it.substring(CHOICE.length())).toList();
        if (chosen.isEmpty()) return sent;
        var fields = new LinkedHashMap<>(sent.fields());
        for (var name : chosen) {
            var side = sent.first(CHOICE + name).equals("theirs") ? "theirs." : "yours.";
            fields.put(name, taken(sent.fields(), side + name));
            fields.keySet().removeAll(List.of(CHOICE + name, "theirs." + name, "yours." + name));
        }
        return new Submission(fields, sent.files());
    }

    private static List<String> taken(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }
}
