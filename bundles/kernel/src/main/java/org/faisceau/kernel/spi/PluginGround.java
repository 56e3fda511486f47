// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import org.osgi.annotation.versioning.ConsumerType;

/** Where pages of plug-ins may lie: a page of a plug-in that stands on no ground is not published. Read on every thread, at each request. */
@ConsumerType
public interface PluginGround {
    /**
     * True where a plug-in may have a page there.
     *
     * @param plugin whose class loader
     * @param pattern address without leading slash, such as {@code sourcing/plea/poster/{id}}
     */
    boolean isOn(ClassLoader plugin, String pattern);
}
