// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import org.faisceau.store.api.Signing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs with the key of the journal's seals. */
@Component
public final class OwnSigning implements Signing {
    private final Place place;

    @Activate
    public OwnSigning(@Reference Database database) {
        this(database.place());
    }

    OwnSigning(Place place) {
        this.place = place;
    }

    @Override
    public synchronized Signed sign(String text) {
        var keys = new SealKey(place.secrets()).keys();
        return new Signed(Ed25519.written(keys.getPublic()), Ed25519.sign(keys.getPrivate(), text));
    }

    @Override
    public boolean isOurs(String key) {
        return new SealKey(place.secrets()).known().filter(key::equals).isPresent();
    }

    @Override
    public boolean isGenuine(String text, Signed signed) {
        return Ed25519.isSignedBy(signed.key(), text, signed.signature());
    }
}
