// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.charters;

import org.jspecify.annotations.NullMarked;
