// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.util.List;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Where messages lead, as long as the bundle of the record runs. */
@Component(service = Links.class)
public final class Links {
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Activate
    public Links() {}

    Links(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /**
     * A path within the console; empty where it leads nowhere, or the record's bundle has stopped.
     *
     * @param about a ref as text; empty for none
     * @param address what the sender gave instead; may be empty
     */
    String path(String about, String address) {
        if (!address.isEmpty() || about.isEmpty()) return address;
        var ref = Ref.of(about);
        return kinds.stream().filter(kind -> kind.word().equals(ref.kind())).findFirst().map(kind -> kind.address(ref)).orElse("");
    }
}
