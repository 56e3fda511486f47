// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a bundle's {@code module.json} says that the shell needs; absent parts are empty.
 *
 * @param addresses first path segments
 * @param resources first segments below {@code /api/v1}
 */
public record ModuleFile(String name, Map<String, String> title, boolean optional, List<String> addresses, List<String> resources) {
    public ModuleFile {
        title = Map.copyOf(title);
        addresses = addresses.stream().map(it -> it.replaceAll("^/", "").replaceAll("/.*", "")).toList();
        resources = List.copyOf(resources);
    }

    public String title(Locale locale) {
        return title.getOrDefault(locale.getLanguage(), title.getOrDefault("fr", name));
    }

    boolean owns(String segment) {
        return addresses.contains(segment) || resources.contains(segment);
    }
}
