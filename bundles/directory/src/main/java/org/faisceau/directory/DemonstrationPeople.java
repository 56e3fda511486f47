// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Clock;
import java.time.LocalDate;
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

    /** The purpose of all; then a line: name, side, function, organisation, part before the at sign, days until the end, year in function. */
    @Override
    public void load() {
        var today = Days.today(clock);
        var told = FileBeside.text(DemonstrationPeople.class, "people.txt").lines().toList();
        var lines = told.subList(1, told.size());
        for (int at = 0; at < lines.size(); at++) {
            var parts = lines.get(at).split(";");
            var content = new PersonContent(parts[0], parts[2], parts[3], parts[4] + ".example", "01 99 00 %02d %02d".formatted(at / 100, at % 100), PersonSide.valueOf(parts[1]),
                    Optional.of(LocalDate.of(Integer.parseInt(parts[6]), 9, 1)), Optional.empty(), told.get(0), today.plusDays(Integer.parseInt(parts[5])));
            people.record(Actor.system(), "person-" + (at + 1), content);
        }
    }
}
