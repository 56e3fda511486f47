// SPDX-License-Identifier: Apache-2.0
package org.faisceau.planning;

import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.State;

/**
 * A published plan as files that programs read: OCDS planning releases (Open Contracting Data Standard 1.1) and an Atom feed (RFC 4287).
 * The prefix of the OCDS identifiers stands for none: an authority that publishes them has its own registered.
 */
final class OpenFiles {
    private static final String PREFIX = "ocds-000000-";
    private static final int CENTS = 100;

    private OpenFiles() {}

    static String ocds(State state) {
        var releases = state.list("last").stream().map(one -> release(state, one)).collect(Collectors.joining(",\n"));
        return "{\"version\": \"1.1\", \"uri\": " + json("urn:faisceau:planning:" + state.text("year") + ":" + state.text("edition")) + ", \"publishedDate\": " + json(state.text("publishedAt")) + ",\n\"publisher\": {\"name\": "
                + json(state.text("buyer")) + "},\n\"releases\": [\n" + releases + "\n]}\n";
    }

    private static String release(State state, State one) {
        var items = List.of(one.text("cpv").split("\\|")).stream().filter(code -> !code.isEmpty())
                .map(code -> "{\"id\": " + json(code) + ", \"classification\": {\"scheme\": \"CPV\", \"id\": " + json(code) + "}}").collect(Collectors.joining(", "));
        var value = state.text("amounts").equals("show") && !one.text("most").isEmpty() ? ", \"value\": {\"amount\": " + Long.parseLong(one.text("most")) / CENTS + ", \"currency\": \"EUR\"}" : "";
        var contract = one.text("starts").isEmpty() ? "" : ", \"contractPeriod\": {\"startDate\": " + json(one.text("starts") + "T00:00:00Z") + "}";
        return "{\"ocid\": " + json(PREFIX + one.text("id")) + ", \"id\": " + json(one.text("id") + "-" + state.text("edition")) + ", \"date\": " + json(state.text("publishedAt")) + ", \"language\": \"fr\", \"tag\": [\"planning\"]"
                + ", \"initiationType\": \"tender\", \"parties\": [{\"id\": \"buyer\", \"name\": " + json(state.text("buyer")) + ", \"roles\": [\"buyer\"]}], \"buyer\": {\"id\": \"buyer\", \"name\": " + json(state.text("buyer")) + "}"
                + ", \"planning\": {\"rationale\": " + json(one.text("purpose")) + "}, \"tender\": {\"id\": " + json(one.text("reference")) + ", \"title\": " + json(one.text("title")) + ", \"status\": \"planning\", \"procurementMethodDetails\": "
                + json(one.text("procedure")) + ", \"items\": [" + items + "], \"tenderPeriod\": {\"startDate\": " + json(one.text("on") + "T00:00:00Z") + "}" + contract + value + "}}";
    }

    static String atom(Words words, State state) {
        var entries = state.list("last").stream().map(one -> "<entry><id>urn:faisceau:need:" + xml(one.text("id")) + "</id><title>" + xml(one.text("title")) + "</title><updated>" + xml(state.text("publishedAt")) + "</updated><summary>"
                + xml(words.say("plan.line", Plan.quarter(words, one.text("on")), one.text("title"), Plan.amount(words, state, one))) + "</summary></entry>").collect(Collectors.joining("\n"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:faisceau:planning:" + xml(state.text("year")) + "</id><title>" + xml(Sheets.title(words, state)) + "</title><updated>"
                + xml(state.text("publishedAt")) + "</updated><author><name>" + xml(state.text("buyer")) + "</name></author>\n" + entries + "\n</feed>\n";
    }

    private static String json(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(one -> quoted.append(one == '"' || one == '\\' ? "\\" + (char) one : one < ' ' ? String.format("\\u%04x", one) : String.valueOf((char) one)));
        return quoted.append('"').toString();
    }

    /** Characters that XML cannot hold are left out. */
    private static String xml(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
