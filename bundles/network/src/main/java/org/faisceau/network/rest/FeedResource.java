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
        routes.collection("/network/feed", "Publications of this Living-Lab as signed bundles, oldest first, at most twenty at once; pass the offset of the last one seen as after", Role.EXPERT, FeedAnswer.class, this::page);
    }

    private Slice<FeedAnswer> page(Call call) {
        var items = publishing.feed(call.actor(), Offset.read(call.after()), call.limit()).stream().map(FeedAnswer::of).toList();
        var last = items.isEmpty() ? "" : items.get(items.size() - 1).offset();
        return new Slice<>(items, last.isEmpty() || publishing.feed(call.actor(), Offset.read(last), 1).isEmpty() ? "" : last);
    }
}
