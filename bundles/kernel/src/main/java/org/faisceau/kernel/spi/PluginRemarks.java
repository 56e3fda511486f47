// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/** What a bundle has to say on another that runs: of what that publishes, what is not taken, or rests. Shown to administrators beside the module. Every thread. */
@ConsumerType
public interface PluginRemarks {
    /**
     * Whole sentences in that language; empty where all is taken.
     *
     * @param bundle whose class loader
     */
    List<String> on(ClassLoader bundle, Locale locale);
}
