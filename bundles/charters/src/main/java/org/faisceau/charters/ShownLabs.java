// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Shown;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The Living-Labs: where each is, what is there, who bears it, and until when its charter runs. Its bearer is asked. */
@Component
public final class ShownLabs implements Shown {
    private static final String BETWEEN = " · ";
    private final Labs labs;
    private final Charters charters;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public ShownLabs(@Reference Labs labs, @Reference Charters charters, @Reference Organisations organisations, @Reference Clock clock) {
        this.labs = labs;
        this.charters = charters;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return Sort.LAB;
    }

    @Override
    public String kind() {
        return Lab.KIND;
    }

    @Override
    public List<Piece> all(Locale locale, int most) {
        return labs.list(Actor.system()).stream().limit(most).map(one -> piece(one, locale)).toList();
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return labs.find(Actor.system(), ref.id()).map(one -> piece(one, locale));
    }

    private Piece piece(Lab one, Locale locale) {
        var words = Texts.beside(ShownLabs.class).in(locale);
        var content = one.content();
        var surface = content.surface() == 0 ? "" : words.say("shown.surface", content.surface());
        var bearer = organisations.find(Actor.system(), content.bearer()).map(Organisation::name).map(name -> words.say("shown.bearer", name)).orElse("");
        var programme = content.programme().isEmpty() ? "" : words.say("shown.programme", content.programme());
        return new Piece(one.ref(), one.name(), joined(BETWEEN, words.say("shown.place." + content.placeKind()), content.address(), surface), joined("\n\n", content.equipment(), joined(BETWEEN, bearer, programme), charter(words, one)), "",
                Optional.empty(), content.bearer(), Optional.empty());
    }

    private String charter(Words words, Lab lab) {
        return Charters.current(charters.of(Actor.system(), lab.id()), Days.today(clock)).map(one -> words.say("shown.charter", words.day(one.terms().startsOn()), words.day(one.terms().endsOn()))).orElse("");
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
