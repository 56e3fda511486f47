// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.EditionFilter;
import org.faisceau.challenges.api.EditionOrder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names editions for others. */
@Component
public final class EditionWord implements Kind {
    private final Challenges challenges;

    @Activate
    public EditionWord(@Reference Challenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public String word() {
        return Edition.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return challenges.find(actor, ref.id()).map(Edition::title);
    }

    @Override
    public String address(Ref ref) {
        return Edition.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return challenges.page(actor, EditionFilter.all().withText(text), EditionOrder.LATEST, "", limit).items().stream().map(Edition::ref).toList();
    }
}
