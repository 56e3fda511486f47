// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.io.IOException;

/** One kind of address that the shell answers itself. Asked in order; the first that opens answers. */
public interface Door {
    /** Smaller first. */
    int order();

    /** True where this door answers that request. */
    boolean opens(Exchange exchange);

    void answer(Exchange exchange) throws IOException;
}
