// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a bundle's {@code module.json} says that the shell needs; absent parts are empty.
 *
 * @param addresses paths that are its own with all below them, such as {@code public/needs}; no slash around
 * @param resources first segments below {@code /api/v1}
 * @param holds by kind of another module's records, the columns of its own tables that point to one, such as {@code needs_need.organisation}
 * @param jobs what each of its jobs does, by the job's id, in both languages
 */
public record ModuleFile(
        String name, Map<String, String> title, boolean optional, List<String> addresses, List<String> resources, Map<String, Map<String, String>> jobs,
        Map<String, List<String>> holds) {
    public ModuleFile {
        title = Map.copyOf(title);
        addresses = addresses.stream().map(it -> it.replaceAll("^/+|/+$", "")).toList();
        resources = List.copyOf(resources);
        jobs = Map.copyOf(jobs);
        holds = Map.copyOf(holds);
    }

    public String title(Locale locale) {
        return title.getOrDefault(locale.getLanguage(), title.getOrDefault("fr", name));
    }

    /** What that job does; empty where the module does not tell. */
    public Optional<String> job(String id, Locale locale) {
        return Optional.ofNullable(jobs.get(id)).map(said -> said.getOrDefault(locale.getLanguage(), said.getOrDefault("fr", id)));
    }

    /** @param segments of a path of the console, decoded */
    boolean owns(List<String> segments) {
        return addresses.stream().map(it -> List.of(it.split("/"))).anyMatch(own -> segments.size() >= own.size() && segments.subList(0, own.size()).equals(own));
    }
}
