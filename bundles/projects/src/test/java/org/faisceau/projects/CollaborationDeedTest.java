// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.OBSERVER;
import static org.faisceau.projects.OpenProjects.TODAY;
import static org.faisceau.projects.OpenProjects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class CollaborationDeedTest {
    private static final Period SINCE_2020 = new Period(LocalDate.of(2020, 1, 1), TODAY);

    @Test
    void tellsProjectsWithPartnersOnTheirFirstDay(@TempDir Path folder) {
        try (var open = new OpenProjects(folder)) {
            Deed deed = new CollaborationDeed(open.store.store());
            var makeup = Makeup.none().withPartners(List.of(new Partner(open.firm, ""))).withNeeds(List.of("n1"));
            var old = done(open.projects.add(open.buyer, Project.Content.titled("Old", open.town).with(makeup).during(LocalDate.of(2021, 3, 1), TODAY)));
            var undated = open.project();
            done(open.projects.add(open.buyer, Project.Content.titled("Alone", open.town)));
            done(open.projects.add(open.buyer, Project.Content.titled("Before", open.town).with(makeup).during(LocalDate.of(2019, 3, 1), TODAY)));
            assertEquals(2, deed.count(Actor.system(), SINCE_2020));
            var first = deed.during(Actor.system(), SINCE_2020, "", 1);
            assertEquals(List.of(new Deed.Done(LocalDate.of(2021, 3, 1), "buyer", List.of(old.ref(), new Ref("organisation", open.town), new Ref("organisation", open.firm), new Ref("need", "n1")), 1)), first.items());
            var second = deed.during(Actor.system(), SINCE_2020, first.next(), 1);
            assertEquals(List.of(undated.ref()), second.items().stream().map(one -> one.refs().get(0)).toList());
            assertEquals(TODAY, second.items().get(0).day());
            assertEquals("", second.next());
            assertEquals(0, deed.count(OBSERVER, SINCE_2020), "they are not shared");
            assertEquals(1, deed.about(open.partner, old.ref(), 10).size());
            assertEquals("project organisation organisation", deed.about(open.partner, old.ref(), 10).get(0).refs().stream().map(Ref::kind).collect(Collectors.joining(" ")), "no need beside the bearer");
            assertThrows(IllegalArgumentException.class, () -> deed.during(Actor.system(), SINCE_2020, "", 0));
        }
    }
}
