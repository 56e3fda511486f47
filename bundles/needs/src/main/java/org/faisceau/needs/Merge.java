// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;

/**
 * What an import says of a need, joined with what people changed here since it was last said.
 *
 * @param content the need as it is to be
 * @param changed fields that take what is said
 * @param kept fields that people changed and that stay, though something else is said
 */
record Merge(Content content, Set<String> changed, Set<String> kept) {
    private static final String FIELD_END = "\u001e";
    private static final String NAME_END = "\u001f";

    /** @param told what was said last, by field */
    static Merge of(Content ours, Content theirs, Set<String> said, Map<String, String> told) {
        var here = texts(ours);
        var there = texts(theirs);
        var changed = new TreeSet<String>();
        var kept = new TreeSet<String>();
        for (var field : said) {
            if (there.get(field).equals(here.get(field))) continue;
            boolean touched = !told.getOrDefault(field, here.get(field)).equals(here.get(field));
            (touched ? kept : changed).add(field);
        }
        return new Merge(pick(ours, theirs, changed::contains), changed, kept);
    }

    /** What is known of the other system's words once this was said. */
    static Map<String, String> told(Map<String, String> before, Content theirs, Set<String> said) {
        var all = new TreeMap<>(before);
        var there = texts(theirs);
        said.forEach(field -> all.put(field, there.get(field)));
        return all;
    }

    static Map<String, String> read(String text) {
        return Arrays.stream(text.split(FIELD_END)).filter(one -> !one.isEmpty()).map(one -> one.split(NAME_END, 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    static String write(Map<String, String> fields) {
        var text = new StringJoiner(FIELD_END);
        fields.forEach((name, value) -> text.add(name + NAME_END + value));
        return text.toString();
    }

    private static Map<String, String> texts(Content content) {
        var texts = NeedChanges.fields(NeedTable.sorted(content));
        texts.put("amount", texts.remove("amountLeast") + " " + texts.remove("amountMost"));
        return texts;
    }

    private static Content pick(Content ours, Content theirs, Predicate<String> taken) {
        return new Content(
                (taken.test("kind") ? theirs : ours).kind(),
                (taken.test("title") ? theirs : ours).title(),
                new Description(
                        (taken.test("objectives") ? theirs : ours).description().objectives(),
                        (taken.test("expectedResults") ? theirs : ours).description().expectedResults(),
                        (taken.test("functions") ? theirs : ours).description().functions()),
                (taken.test("organisation") ? theirs : ours).organisation(),
                (taken.test("themes") ? theirs : ours).themes(),
                (taken.test("cpv") ? theirs : ours).cpv(),
                (taken.test("territory") ? theirs : ours).territory(),
                (taken.test("amount") ? theirs : ours).amount(),
                (taken.test("publicationOn") ? theirs : ours).publicationOn(),
                (taken.test("startsOn") ? theirs : ours).startsOn(),
                (taken.test("deadline") ? theirs : ours).deadline(),
                (taken.test("confidentiality") ? theirs : ours).confidentiality(),
                (taken.test("procedure") ? theirs : ours).procedure(),
                (taken.test("link") ? theirs : ours).link());
    }
}
