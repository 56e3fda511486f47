// SPDX-License-Identifier: Apache-2.0
/**
 * Starts the framework from the feature files of the distribution and passes the words of {@code bin/faisceau} on.
 *
 * <p>It knows no module by what it does. Which optional modules run is decided by the bundle {@code org.faisceau.modules};
 * the launcher installs everything and starts the platform. Begin with {@link
 * org.faisceau.runtime.launcher.Main}, then {@link org.faisceau.runtime.launcher.Instance}.
 */
@NullMarked
package org.faisceau.runtime.launcher;

import org.jspecify.annotations.NullMarked;
