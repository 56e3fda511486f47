// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.EnumMap;
import java.util.Map;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Words;

/** The model papers as they are shipped, with places such as {@code {buyer}} for what a dossier knows. No lawyer has reviewed them. */
final class Models {
    private final Map<SheetKind, String> texts = new EnumMap<>(SheetKind.class);

    private Models(String file) {
        for (var part : file.split("(?m)^== ")) {
            if (part.isBlank()) continue;
            int end = part.indexOf('\n');
            texts.put(SheetKind.valueOf(part.substring(0, end).strip()), part.substring(end + 1).strip());
        }
    }

    static Models in(Words words) {
        return new Models(FileBeside.text(Models.class, words.locale().getLanguage().equals("en") ? "models_en.txt" : "models.txt"));
    }

    /** A model with the dossier's facts in it; a place nobody knows stays to be written. */
    String filled(SheetKind kind, Map<String, String> facts) {
        var text = texts.get(kind);
        for (var fact : facts.entrySet()) text = text.replace("{" + fact.getKey() + "}", fact.getValue().isBlank() ? "……" : fact.getValue().strip());
        return text;
    }
}
