// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.purchases.api.Aftermaths;
import org.faisceau.purchases.api.SuccessStory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names success stories for others; one is read on the page of its contract. */
@Component
public final class StoryWord implements Kind {
    private final Aftermaths aftermaths;

    @Activate
    public StoryWord(@Reference Aftermaths aftermaths) {
        this.aftermaths = aftermaths;
    }

    @Override
    public String word() {
        return SuccessStory.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return aftermaths.story(actor, ref.id()).map(SuccessStory::title);
    }

    @Override
    public String address(Ref ref) {
        return "/purchases/" + ref.id();
    }
}
