// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.FileBeside;

/**
 * A person of the demonstration as its file has it, a line each.
 *
 * @param dossier words of the one that is looked at in the workshop; empty for none
 * @param there the hour of arrival, or ABSENT, or EXCUSED; empty where the day is to come
 */
record DemonstrationPerson(String name, String mail, String organisation, GuestPart part, String seeks, String dossier, String there) {
    /** Those of one gathering. */
    static List<DemonstrationPerson> of(String gathering) {
        return FileBeside.text(DemonstrationPerson.class, "demonstration-people.txt").lines().map(line -> line.split("\\|", -1)).filter(cells -> cells[0].equals(gathering))
                .map(cells -> new DemonstrationPerson(cells[1], cells[2], cells[3], GuestPart.valueOf(cells[4]), cells[5], cells[6], cells[7])).toList();
    }

    Attendance attendance() {
        return arrivedAt().isPresent() ? Attendance.PRESENT : Attendance.valueOf(there);
    }

    Optional<LocalTime> arrivedAt() {
        return there.contains(":") ? Optional.of(LocalTime.parse(there)) : Optional.empty();
    }

    /** Tied to the directory where the demonstration has an organisation of that name. */
    Guest.Content content(Organisations organisations) {
        var id = organisations.page(Actor.system(), organisation, Optional.empty(), "", 1).items().stream().filter(one -> one.name().equals(organisation)).findFirst().map(Organisation::id).orElse("");
        return Guest.Content.named(name, part).mail(mail).of(id, organisation).seeking(seeks);
    }
}
