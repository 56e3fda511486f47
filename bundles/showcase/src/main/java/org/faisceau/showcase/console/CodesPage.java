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
        var lines = Stream.concat(Stream.of(line(visit, words.say("menu.public"), Showcase.HOME), line(visit, words.say("menu.why"), Showcase.HOME + "/why")),
                Stream.of(Sort.RESIDENT, Sort.DEMONSTRATOR, Sort.SOLUTION).flatMap(sort -> showcase.shown(sort, visit.locale(), Shown.MOST).stream()).map(one -> line(visit, one.piece().title(), one.address()))).toList();
        var wanted = lines.stream().filter(one -> one.address().equals(visit.query("of"))).findFirst().flatMap(Line::code);
        if (wanted.isPresent()) return Answer.download("code.svg", "image/svg+xml", out -> out.write(wanted.get().svg().getBytes(StandardCharsets.UTF_8)));
        return Answer.screen(words.say("tab.codes"), new StaticTemplates().codes(words, lines, visit.origin().isEmpty()));
    }

    private static Line line(Visit visit, String title, String address) {
        return new Line(title, address, visit.origin().isEmpty() ? Optional.empty() : Optional.of(Qr.of(visit.origin() + address)));
    }
}
