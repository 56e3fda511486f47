// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.network.api.Publishing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /network/feed}: what this Living-Lab published, for those connected with it. */
@Component
public final class FeedResource implements Resource {
    private final Publishing publishing;

    @Activate
    public FeedResource(@Reference Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public String module() {
        return "network";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/network/feed", "What this Living-Lab published since an offset, as one signed bundle; nothing where that is all: pass the offset of the last one seen as after", Role.EXPERT, FeedAnswer.class, this::page);
    }

    private Slice<FeedAnswer> page(Call call) {
        return new Slice<>(publishing.feed(call.actor(), Offset.read(call.after())).stream().map(FeedAnswer::of).toList(), "");
    }
}
