// SPDX-License-Identifier: Apache-2.0
package org.acme.intruder;

import org.faisceau.console.spi.Page;
import org.osgi.service.component.annotations.Component;

/** Where the needs are. */
@Component(service = Page.class)
public final class NeedsPage extends Hello {
    public NeedsPage() {
        super("needs");
    }
}
