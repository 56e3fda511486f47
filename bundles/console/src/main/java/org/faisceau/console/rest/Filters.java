// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The query parameters that a collection's summary names: {@code Organisations by name; filters: text, kind; sort}. */
final class Filters {
    private static final Pattern NAMES = Pattern.compile("filters: *([A-Za-z]+(, *[A-Za-z]+)*)");

    private Filters() {}

    static List<String> of(String summary) {
        var names = NAMES.matcher(summary);
        var filters = names.find() ? Arrays.stream(names.group(1).split(",")).map(String::strip) : Stream.<String>empty();
        return Stream.concat(filters, summary.endsWith("; sort") ? Stream.of("sort") : Stream.empty()).toList();
    }
}
