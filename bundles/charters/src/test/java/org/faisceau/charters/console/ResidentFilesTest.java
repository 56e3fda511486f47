// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.DeedsTold;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Kind;
import org.junit.jupiter.api.Test;

class ResidentFilesTest {
    private static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    private static final Ref FIRM = new Ref("organisation", "firm");

    private static Kind needs() {
        return new Kind() {
            @Override
            public String word() {
                return "need";
            }

            @Override
            public Optional<String> title(Actor actor, Ref ref, Locale locale) {
                return ref.id().equals("n1") ? Optional.of("Fuites") : Optional.empty();
            }

            @Override
            public String address(Ref ref) {
                return "/needs/" + ref.id();
            }
        };
    }

    @Test
    void saysWhatACompanyWasToldTheLatestFirstAndNamesModulesThatAreStopped() {
        var told = new DeedsTold("need-told").with("2026-03-01", new Ref("need", "n1"), FIRM).with("2026-05-01", new Ref("need", "n2"), FIRM).with("2026-06-01", new Ref("need", "n1"), new Ref("organisation", "other"));
        var parts = new ResidentFiles(List.of(told), List.of(needs())).of(MANAGER, Locale.FRENCH, "firm", Optional.empty());
        assertEquals(2, parts.get(0).count());
        assertEquals(List.of("", "Fuites"), parts.get(0).lines().stream().map(ResidentFiles.Line::title).toList(), "what may not be read has no title");
        assertEquals(List.of("", "/needs/n1"), parts.get(0).lines().stream().map(ResidentFiles.Line::address).toList());
        assertEquals(List.of("", "directory", "gatherings", "dossiers", "purchases"), parts.stream().map(ResidentFiles.Part::stopped).toList());
    }

    @Test
    void needsPublishedDuringTheStayStandBesideThoseSentByName() {
        var published = new DeedsTold("need-published").with("2026-02-01", new Ref("need", "n1")).with("2026-04-01", new Ref("need", "n2"));
        var parts = new ResidentFiles(List.of(published), List.of(needs())).of(MANAGER, Locale.FRENCH, "firm", Optional.of(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 11, 26))));
        assertEquals(new ResidentFiles.Part("published", 1, List.of(), ""), parts.get(1));
    }
}
