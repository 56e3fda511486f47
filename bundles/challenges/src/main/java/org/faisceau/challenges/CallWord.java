// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.api.InterestCalls;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names calls for expressions of interest for others. */
@Component
public final class CallWord implements Kind {
    private final InterestCalls calls;

    @Activate
    public CallWord(@Reference InterestCalls calls) {
        this.calls = calls;
    }

    @Override
    public String word() {
        return InterestCall.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return calls.find(actor, ref.id()).map(InterestCall::title);
    }

    @Override
    public String address(Ref ref) {
        return InterestCall.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return calls.page(actor, text, Optional.empty(), "", limit).items().stream().map(InterestCall::ref).toList();
    }
}
