// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.Optional;
import org.faisceau.directory.spi.IntroductionSubject;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose a need is, for introductions about it. */
@Component
public final class NeedSubject implements IntroductionSubject {
    private final Needs needs;

    @Activate
    public NeedSubject(@Reference Needs needs) {
        this.needs = needs;
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public Optional<String> buyer(Actor actor, Ref ref) {
        return needs.find(actor, ref.id()).map(need -> need.content().organisation()).filter(buyer -> !buyer.isEmpty());
    }
}
