"""The time zone of a place that a candidate shows; the place itself goes no further."""


def zone_at(latitude: float, longitude: float) -> str | None:
    """Finds the zone of a place without any network; None at sea or off the map.

    The map of the zones takes 34 MB of memory, so it is loaded only for the first who asks.
    """
    import tzfpy

    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    zone = str(tzfpy.get_tz(longitude, latitude))
    return None if not zone or zone.startswith("Etc/") else zone
