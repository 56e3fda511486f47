// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.spi.Demonstration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invented people of the demonstration's organisations; one record ends soon. */
@Component
public final class DemonstrationPeople implements Demonstration {
    private static final String PURPOSE = "Animation du Living-Lab : invitations, mises en relation et suivi";
    private final PersonRegister people;
    private final Clock clock;

    @Activate
    public DemonstrationPeople(@Reference PersonRegister people, @Reference Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "directory-people";
    }

    @Override
    public int order() {
        return 15;
    }

    /** A line: name, side, function, organisation, part before the at sign, days until the end, year in function. */
    @Override
    public void load() {
        var today = Days.today(clock);
        var lines = lines();
        for (int at = 0; at < lines.size(); at++) {
            var parts = lines.get(at).split(";");
            var content = new PersonContent(parts[0], parts[2], parts[3], parts[4] + ".example", "01 99 00 %02d %02d".formatted(at / 100, at % 100), PersonSide.valueOf(parts[1]),
                    Optional.of(LocalDate.of(Integer.parseInt(parts[6]), 9, 1)), Optional.empty(), PURPOSE, today.plusDays(Integer.parseInt(parts[5])));
            people.record(Actor.system(), "person-" + (at + 1), content);
        }
    }

    private static List<String> lines() {
        return FileBeside.text(DemonstrationPeople.class, "people.txt").lines().toList();
    }
}
