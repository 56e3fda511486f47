// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Shown;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What comes next: dates that everybody may know of, as the module that keeps them tells, and the commitment that is due first. */
@Component(service = ComingDates.class)
public final class ComingDates {
    private static final int SOUGHT = 50;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Shown> shown = List.of();

    @Activate
    public ComingDates() {}

    /** With dates at hand, outside the framework. */
    ComingDates(List<Shown> shown) {
        this.shown = List.copyOf(shown);
    }

    /** Sentences, the nearest date first; never empty. */
    List<String> next(Words words, Optional<CockpitView> cockpit, int most) {
        var said = new ArrayList<>(meetings(words, most));
        cockpit.flatMap(CockpitView::due).map(due -> words.say("next.due", words.day(due.day()), words.say("obligation." + due.row().obligation().word() + ".short"))).ifPresent(said::add);
        return said.isEmpty() ? List.of(words.say("cockpit.nothing")) : List.copyOf(said);
    }

    /** Of meetings alone: title, day, hours and place; empty where none is planned or its module is stopped. */
    List<String> meetings(Words words, int most) {
        return coming(words.locale()).stream().limit(most).map(one -> words.say("next.meeting", one.title(), one.lead())).toList();
    }

    private List<Shown.Piece> coming(Locale locale) {
        return shown.stream().filter(one -> one.sort() == Shown.Sort.EVENT).flatMap(one -> one.all(locale, SOUGHT).stream())
                .sorted(Comparator.comparing((Shown.Piece one) -> one.day().orElse(LocalDate.MAX)).thenComparing(Shown.Piece::title)).toList();
    }
}
