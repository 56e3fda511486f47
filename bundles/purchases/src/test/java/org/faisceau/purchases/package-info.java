// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.purchases;

import org.jspecify.annotations.NullMarked;
