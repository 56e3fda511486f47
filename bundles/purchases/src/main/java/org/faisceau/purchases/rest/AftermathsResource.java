// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.purchases.api.Aftermath;
import org.faisceau.purchases.api.Aftermaths;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What became of contracts, and {@code /stories}. */
@Component
public final class AftermathsResource implements Resource {
    private final Aftermaths aftermaths;

    @Activate
    public AftermathsResource(@Reference Aftermaths aftermaths) {
        this.aftermaths = aftermaths;
    }

    @Override
    public String module() {
        return "purchases";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/stories", "Success stories that are shared, the latest first; " + AskedContracts.FILTERS, Role.OBSERVER, StoryAnswer.class, this::stories)
                .record("/purchases/{id}/aftermath", "What became of a contract", Role.BUYER, AftermathBody.class, this::one)
                .change("/purchases/{id}/aftermath", "Say what became of a contract; version 0 for the first time", Role.BUYER, AftermathBody.class, AftermathBody.class, this::change);
    }

    private Slice<StoryAnswer> stories(Call call) {
        var filter = AskedContracts.of(call, "after", "limit");
        try {
            return aftermaths.stories(call.actor(), filter, call.after(), call.limit()).map(StoryAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<AftermathBody> one(Call call) {
        return aftermaths.find(call.actor(), call.path("id")).map(AftermathsResource::versioned).orElseThrow(Problem::notFound);
    }

    private Versioned<AftermathBody> change(Call call, AftermathBody body) {
        return aftermaths.record(call.actor(), call.path("id"), call.seenVersion(), body.said()).fold(done -> versioned(done.aftermath()),
                lost -> {
                    throw Problem.stale(lost.currentVersion());
                },
                refused -> {
                    throw Problem.refused("Only a manager, or a buyer of that authority, may say so.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private static Versioned<AftermathBody> versioned(Aftermath one) {
        return new Versioned<>(AftermathBody.of(one), one.version());
    }
}
