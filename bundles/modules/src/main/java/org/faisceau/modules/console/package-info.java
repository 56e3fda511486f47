// SPDX-License-Identifier: Apache-2.0
/** The pages of the administrator: modules, plug-ins, settings, welcome, journal, jobs. */
@NullMarked
package org.faisceau.modules.console;

import org.jspecify.annotations.NullMarked;
