// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The needs that everybody may read; their buyers agreed when they published them. Who wishes not to be named is not named here. */
@Component
public final class ShownNeeds implements Shown {
    private static final Set<NeedState> OPEN = Set.of(NeedState.PUBLISHED, NeedState.IN_SOURCING, NeedState.ANSWERED);
    private static final int PAGE = 200;
    private final Needs needs;
    private final StepDeeds published;

    @Activate
    public ShownNeeds(@Reference Store store, @Reference Needs needs) {
        this.needs = needs;
        this.published = new StepDeeds(store.schema("needs", ShownNeeds.class), NeedState.PUBLISHED);
    }

    @Override
    public Sort sort() {
        return Sort.NEED;
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public List<Piece> all(Locale locale, int most) {
        return pieces(needs.page(Actor.nobody(), NeedFilter.all().withStates(OPEN), NeedOrder.CHANGED, "", Math.min(most, PAGE)).items());
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return needs.find(Actor.nobody(), ref.id()).filter(one -> OPEN.contains(one.state())).flatMap(one -> pieces(List.of(one)).stream().findFirst());
    }

    private List<Piece> pieces(List<Need> some) {
        var days = published.days(some.stream().map(Need::id).toList());
        return some.stream().map(one -> piece(one, days)).toList();
    }

    private static Piece piece(Need one, Map<String, LocalDate> days) {
        var content = one.content();
        return new Piece(one.ref(), one.title(), content.description().objectives(), content.description().functions(), "/public/needs/" + one.id(), content.deadline(), content.organisation(), Optional.ofNullable(days.get(one.id())));
    }
}
