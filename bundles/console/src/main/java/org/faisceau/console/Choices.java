// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the lists, boxes and radios of a drawn page offer, by field and value: a kept form says « Eau et nature », not « water ». */
final class Choices {
    private static final String INSIDE = "((?:[^>\"]|\"[^\"]*\")*)";
    private static final Pattern LIST = Pattern.compile("<select\\b" + INSIDE + ">(.*?)</select>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("<option\\b" + INSIDE + ">([^<]*)");
    private static final Pattern BOX = Pattern.compile("<input\\b(" + INSIDE + "\\stype=\"(?:checkbox|radio)\"" + INSIDE + ")>(?:\\s|<span[^>]*>)*([^<]+)");
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();

    private Choices() {}

    static Choices none() {
        return new Choices();
    }

    static Choices of(String html) {
        var choices = new Choices();
        LIST.matcher(html).results().forEach(list -> LINE.matcher(list.group(2)).results().forEach(
                line -> choices.put(attribute(list.group(1), "name"), attribute(line.group(1), "value"), line.group(2))));
        BOX.matcher(html).results().forEach(box -> choices.put(attribute(box.group(1), "name"), attribute(box.group(1), "value"), box.group(4)));
        return choices;
    }

    /** How the page calls that value of that field; empty where it is none of its choices. */
    Optional<String> label(String field, String value) {
        return Optional.ofNullable(labels.getOrDefault(field, Map.of()).get(value));
    }

    private void put(String field, String value, String label) {
        if (!label.isBlank()) labels.computeIfAbsent(field, name -> new LinkedHashMap<>()).put(value, plain(label).strip());
    }

    private static String attribute(String inside, String name) {
        var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(inside);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
}
