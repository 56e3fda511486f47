// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Showcase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** QR codes of public pages, to be printed on a door or a poster: query parameter {@code of} hands one out as a drawing. */
@Component
public final class CodesPage implements Page {
    private static final int LINES = 48;
    private final Showcase showcase;

    @Activate
    public CodesPage(@Reference Showcase showcase) {
        this.showcase = showcase;
    }

    /** @param code empty where nobody knows the public address */
    record Line(String title, String address, Optional<Qr> code) {}

    @Override
    public Address address() {
        return Address.of("showcase/codes");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(CodesPage.class);
        var own = Stream.of(new Named(words.say("menu.public"), Showcase.HOME), new Named(words.say("menu.why"), Showcase.HOME + "/why"));
        var things = Stream.of(Sort.RESIDENT, Sort.DEMONSTRATOR, Sort.SOLUTION).flatMap(sort -> showcase.shown(sort, visit.locale(), Shown.MOST).stream()).map(one -> new Named(one.piece().title(), one.address()));
        var all = Stream.concat(own, things).toList();
        if (!visit.query("of").isEmpty()) return all.stream().filter(one -> one.address().equals(visit.query("of"))).findFirst().flatMap(one -> line(visit, one).code()).map(CodesPage::drawn).orElse(Answer.notFound());
        var slice = Turning.page(all, Named::address, visit.after(), LINES).map(one -> line(visit, one));
        return Answer.screen(words.say("tab.codes"), new StaticTemplates().codes(visit, words, slice, visit.origin().isEmpty()));
    }

    private record Named(String title, String address) {}

    private static Answer drawn(Qr code) {
        return Answer.download("code.svg", "image/svg+xml", out -> out.write(code.svg().getBytes(StandardCharsets.UTF_8)));
    }

    private static Line line(Visit visit, Named one) {
        return new Line(one.title(), one.address(), visit.origin().isEmpty() ? Optional.empty() : Optional.of(Qr.of(visit.origin() + one.address())));
    }
}
