// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a project agreed on intellectual property.
 *
 * @param account who wrote it last; empty where nobody did
 * @param version 0 where nobody wrote it yet
 */
public record PropertySheet(String project, Content content, String account, Instant at, int version) {
    /**
     * What people write of it; any may be empty until it is known.
     *
     * @param backgrounds what bearer and partners bring with rights of theirs, by organisation; « nothing » is said in words too
     * @param owner who owns the results
     * @param licences who may use them, and at what price
     * @param publication what is published, and when
     * @param confidentiality what stays secret, and until when
     */
    public record Content(Map<String, String> backgrounds, String owner, String licences, String publication, String confidentiality) {
        public Content {
            backgrounds = Map.copyOf(backgrounds);
        }

        public static Content none() {
            return new Content(Map.of(), "", "", "", "");
        }
    }

    /**
     * What is not said yet: {@code owner}, {@code licences}, {@code publication}, {@code confidentiality}, and identifiers of organisations
     * whose background is not.
     *
     * @param sides bearer and partners
     */
    public List<String> missing(List<String> sides) {
        var missing = new ArrayList<String>();
        if (content.owner().isBlank()) missing.add("owner");
        if (content.licences().isBlank()) missing.add("licences");
        if (content.publication().isBlank()) missing.add("publication");
        if (content.confidentiality().isBlank()) missing.add("confidentiality");
        sides.stream().filter(side -> content.backgrounds().getOrDefault(side, "").isBlank()).forEach(missing::add);
        return List.copyOf(missing);
    }
}
