// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import org.osgi.annotation.versioning.ConsumerType;

/** A component with settings: it is asked before a change to them is kept, for a kept nonsense would be met again at each start. */
@ConsumerType
public interface SettingsHolder {
    /** Its group of settings and how it reads them. */
    SettingsGroup<?, ?> settingsGroup();
}
