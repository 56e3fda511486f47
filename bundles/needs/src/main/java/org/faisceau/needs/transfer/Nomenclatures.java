// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Family;

/** The nomenclatures of the buyers that a file names, each read once. Made for one chunk on one thread. */
final class Nomenclatures {
    private final Organisations organisations;
    private final Families families;
    private final Actor actor;
    private final Map<String, Set<String>> bySiren = new HashMap<>();

    Nomenclatures(Organisations organisations, Families families, Actor actor) {
        this.organisations = organisations;
        this.families = families;
        this.actor = actor;
    }

    /** False where that buyer has a nomenclature, and that code is not in it. */
    boolean knows(String siren, String code) {
        var digits = SirenText.read(siren).digits();
        if (code.isBlank() || digits.isEmpty()) return true;
        var codes = bySiren.computeIfAbsent(digits, this::codes);
        return codes.isEmpty() || codes.contains(code.strip());
    }

    private Set<String> codes(String siren) {
        return organisations.bySiren(actor, siren).map(one -> families.of(actor, one.id()).stream().map(Family::code).collect(Collectors.toSet())).orElse(Set.of());
    }
}
