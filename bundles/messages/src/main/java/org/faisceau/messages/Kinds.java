// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.util.List;
import java.util.Optional;
import org.faisceau.messages.spi.MessageKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The kinds that running bundles publish, as they are now. */
@Component(service = Kinds.class)
public final class Kinds {
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<MessageKind> kinds = List.of();

    @Activate
    public Kinds() {}

    Kinds(List<MessageKind> kinds) {
        this.kinds = kinds;
    }

    List<MessageKind> all() {
        return kinds;
    }

    Optional<MessageKind> find(String word) {
        return kinds.stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** @throws IllegalArgumentException where no running bundle has it */
    MessageKind get(String word) {
        return find(word).orElseThrow(() -> new IllegalArgumentException("no message kind is published as " + word));
    }
}
