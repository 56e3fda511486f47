// SPDX-License-Identifier: Apache-2.0
package org.acme.intruder;

import org.faisceau.console.spi.Page;
import org.osgi.service.component.annotations.Component;

/** Where it may be. */
@Component(service = Page.class)
public final class OwnPage extends Hello {
    public OwnPage() {
        super("sourcing/acme-poster/hello");
    }
}
