// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The needs that everybody may read; their buyers agreed where their own people handed them in so. Who wishes not to be named is told apart. */
@Component
public final class ShownNeeds implements Shown {
    private static final Set<NeedState> OPEN = Set.of(NeedState.PUBLISHED, NeedState.IN_SOURCING, NeedState.ANSWERED);
    private static final int PAGE = 200;
    private final Needs needs;
    private final Schema schema;

    @Activate
    public ShownNeeds(@Reference Store store, @Reference Needs needs) {
        this.needs = needs;
        this.schema = store.schema("needs", ShownNeeds.class);
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
        var all = new ArrayList<Piece>();
        for (var after = ""; all.size() < most;) {
            var slice = needs.page(Actor.nobody(), NeedFilter.all().withStates(OPEN), NeedOrder.CHANGED, after, Math.min(most - all.size(), PAGE));
            all.addAll(pieces(slice.items()));
            after = slice.next();
            if (after.isEmpty()) break;
        }
        return List.copyOf(all);
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return needs.find(Actor.nobody(), ref.id()).filter(one -> OPEN.contains(one.state())).flatMap(one -> pieces(List.of(one)).stream().findFirst());
    }

    /** @param some as everybody reads them */
    private List<Piece> pieces(List<Need> some) {
        var ids = some.stream().map(Need::id).toList();
        var days = schema.read(tx -> Opening.days(tx, ids));
        var whole = needs.findAll(Actor.system(), ids);
        return some.stream().map(one -> piece(one, Optional.ofNullable(whole.get(one.id())).map(it -> it.content().organisation()).orElse(""), days)).toList();
    }

    private static Piece piece(Need one, String owner, Map<String, LocalDate> days) {
        var content = one.content();
        var piece = new Piece(one.ref(), one.title(), content.description().objectives(), content.description().functions(), "/public/needs/" + one.id(), content.deadline(), owner, Optional.ofNullable(days.get(one.id())));
        return content.organisation().equals(owner) ? piece : piece.unnamed();
    }
}
