// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has introductions found by their sides and by what was said, by these sides and managers alone. */
@Component
public final class IndexedIntroductions implements Indexed {
    private final Introductions introductions;
    private final Organisations organisations;

    @Activate
    public IndexedIntroductions(@Reference Introductions introductions, @Reference Organisations organisations) {
        this.introductions = introductions;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Introduction.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedIntroductions.class).in(locale).say("menu.introductions");
    }

    @Override
    public String icon() {
        return "heart-handshake";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return introductions.find(Actor.system(), ref.id()).map(one -> things(List.of(one)).get(0));
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        var page = introductions.page(Actor.system(), IntroductionFilter.all(), IntroductionOrder.DAY_UPWARDS, after, limit);
        return new Slice<>(things(page.items()), page.next());
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return introductions.find(actor, ref.id()).isPresent();
    }

    private List<Thing> things(List<Introduction> some) {
        var ids = some.stream().flatMap(one -> Stream.of(one.content().company(), one.content().buyer())).collect(Collectors.toSet());
        var named = organisations.findAll(Actor.system(), ids);
        return some.stream().map(one -> {
            var sides = Stream.of(one.content().company(), one.content().buyer()).map(id -> Optional.ofNullable(named.get(id)).map(Organisation::name).orElse(id)).toList();
            var text = Stream.of(one.content().said(), one.outcomeNote()).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
            return new Thing(one.ref(), String.join(" ↔ ", sides), text,
                    List.of(Audience.STAFF, Audience.organisation(one.content().company()), Audience.organisation(one.content().buyer())), sides, one.changedAt());
        }).toList();
    }
}
