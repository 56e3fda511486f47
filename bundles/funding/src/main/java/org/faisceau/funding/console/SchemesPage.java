// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.OwnSchemes;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue of schemes. */
@Component
public final class SchemesPage implements Page {
    private static final int LINES = 50;
    private final Schemes schemes;
    private final OwnSchemes own;
    private final Clock clock;

    @Activate
    public SchemesPage(@Reference Schemes schemes, @Reference OwnSchemes own, @Reference Clock clock) {
        this.schemes = schemes;
        this.own = own;
        this.clock = clock;
    }

    /** What the page shows. */
    record Board(Slice<Scheme> slice, int count, SchemeFilter filter, Form form, List<Ui.Chip> chips, boolean mayWrite, LocalDate today) {}

    @Override
    public Address address() {
        return Address.of("funding").inMenu(Section.LAB, "menu.funding", "currency-euro", 54);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(SchemesPage.class);
        var today = Days.today(clock);
        var filter = SchemeFilter.of(visit::query);
        var all = filter.list(schemes, visit.locale(), today);
        int from = 1 + IntStream.range(0, all.size()).filter(at -> all.get(at).id().equals(visit.after())).findFirst().orElse(-1);
        int until = Math.min(all.size(), from + LINES);
        var slice = new Slice<>(all.subList(from, until), until < all.size() ? all.get(until - 1).id() : "");
        var form = Form.blank();
        SchemeFilter.NAMES.forEach(name -> form.with(name, filter.value(name)));
        var chips = SchemeFilter.NAMES.stream().filter(name -> !filter.value(name).isEmpty())
                .map(name -> new Ui.Chip(name, words.say("chip." + name, name.equals("state") ? words.say("schemeState." + filter.value(name)) : filter.value(name)))).toList();
        return Answer.screen(words.say("menu.funding"), new StaticTemplates().schemes(visit, words, new Board(slice, all.size(), filter, form, chips, own.mayWrite(visit.actor()), today)));
    }
}
